CREATE SCHEMA IF NOT EXISTS "credits";
--> statement-breakpoint
CREATE TABLE "credits"."determinations" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"review_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"rule_hash" text NOT NULL,
	"facts_as_of" timestamp with time zone NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"judged_on" date NOT NULL,
	"verdict" text NOT NULL,
	"total_tenths" integer,
	"short_tenths" integer,
	"over_tenths" integer,
	"missing_courses" text[] NOT NULL,
	"by_substitution" boolean NOT NULL,
	"window_from" date,
	"window_until" date,
	"rejudgement" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."hour_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"category" text,
	"course" text NOT NULL,
	"quantity_tenths" integer,
	"unit" text NOT NULL,
	"days" smallint,
	"travel_days" smallint,
	"held_from" date,
	"held_to" date,
	"registered_on" date,
	"enrolled_on" date,
	"graduated_on" date,
	"degree" text,
	"filing" text,
	"institution" text NOT NULL,
	"mode" text,
	"evidence" text NOT NULL,
	"topic" text,
	"place" text,
	"grade" text,
	"rank" smallint,
	"author_order" smallint,
	"authors" smallint,
	"minutes" integer,
	"sessions" smallint,
	"attended" smallint,
	"exam_on" date,
	"verified_on" date,
	"evidence_on" date,
	"provider" text,
	"source" text NOT NULL,
	"reverses" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hour_entries_quantity" CHECK ("credits"."hour_entries"."quantity_tenths" >= 0),
	CONSTRAINT "hour_entries_days" CHECK ("credits"."hour_entries"."days" >= 0 and "credits"."hour_entries"."travel_days" between 0 and "credits"."hour_entries"."days"),
	CONSTRAINT "hour_entries_held" CHECK ("credits"."hour_entries"."held_from" <= "credits"."hour_entries"."held_to"),
	CONSTRAINT "hour_entries_studied" CHECK ("credits"."hour_entries"."enrolled_on" <= "credits"."hour_entries"."graduated_on"),
	CONSTRAINT "hour_entries_authors" CHECK ("credits"."hour_entries"."rank" >= 1 and "credits"."hour_entries"."authors" >= 1 and "credits"."hour_entries"."author_order" between 1 and "credits"."hour_entries"."authors"),
	CONSTRAINT "hour_entries_attended" CHECK ("credits"."hour_entries"."minutes" >= 0 and "credits"."hour_entries"."sessions" >= 0 and "credits"."hour_entries"."attended" between 0 and "credits"."hour_entries"."sessions")
);
--> statement-breakpoint
CREATE TABLE "credits"."kept_facts" (
	"review_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"subject" json NOT NULL,
	"entries" json NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_facts_review_year_purpose_application_id_as_of_pk" PRIMARY KEY("review_year","purpose","application_id","as_of")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "credits"."nonces" (
	"nonce" text PRIMARY KEY NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"kind" text DEFAULT 'OPINION' NOT NULL,
	"body" text NOT NULL,
	"registered_by" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_documents_number_once" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "credits"."rule_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"rule_set" text NOT NULL,
	"title" text NOT NULL,
	"document_id" text NOT NULL,
	"review_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_until" date,
	"issued_on" date NOT NULL,
	"published_on" date NOT NULL,
	"source" text NOT NULL,
	"cases" text NOT NULL,
	"canonical" text NOT NULL,
	"hash" text NOT NULL,
	"body_digest" text NOT NULL,
	"draft_id" text,
	"revision_hash" text,
	"impact_hash" text,
	"approved_by" text,
	"based_on" text,
	"replaces" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_versions_hash_once" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "credits"."sweeps" (
	"review_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"whole" boolean NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sweeps_review_year_purpose_as_of_recorded_at_pk" PRIMARY KEY("review_year","purpose","as_of","recorded_at")
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"digest" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_bases" (
	"document_id" text NOT NULL,
	"rank" integer NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_bases_once" PRIMARY KEY("document_id","rank")
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_contacts" (
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"division" text NOT NULL,
	"person" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_contacts_once" PRIMARY KEY("document_id","number")
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_corrections" (
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_corrections_once" PRIMARY KEY("document_id","number")
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_deliveries" (
	"document_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"organisation_name" text NOT NULL,
	"class" text NOT NULL,
	"delivered_on" date NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_deliveries_once" PRIMARY KEY("document_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "credits"."policy_readings" (
	"document_id" text NOT NULL,
	"by" text NOT NULL,
	"read_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_readings_once" PRIMARY KEY("document_id","by")
);
--> statement-breakpoint
CREATE TABLE "credits"."rejudgements" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."rule_deeds" (
	"draft_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"revision" integer,
	"hash" text,
	"reason" text,
	"line" integer,
	"impact_run" text,
	"impact_hash" text,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_deeds_once" PRIMARY KEY("draft_id","number")
);
--> statement-breakpoint
CREATE TABLE "credits"."rule_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"rule_set" text NOT NULL,
	"title" text NOT NULL,
	"document_id" text NOT NULL,
	"based_on" text,
	"opened_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."rule_repeal_approvals" (
	"version_id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"known_from" date NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."rule_repeals" (
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"repealed_from" date NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_repeals_once" PRIMARY KEY("version_id","number")
);
--> statement-breakpoint
CREATE TABLE "credits"."rule_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"source" text NOT NULL,
	"cases" text NOT NULL,
	"body_digest" text NOT NULL,
	"author" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_revisions_number_once" UNIQUE("draft_id","number")
);
--> statement-breakpoint
CREATE TABLE "credits"."impact_changes" (
	"run_id" text NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"side" text NOT NULL,
	"number" text NOT NULL,
	"series" text NOT NULL,
	"target_level" text NOT NULL,
	"area" text NOT NULL,
	"employer" text NOT NULL,
	"before_verdict" text NOT NULL,
	"before_total" integer,
	"before_short" integer,
	"after_verdict" text NOT NULL,
	"after_total" integer,
	"after_short" integer,
	CONSTRAINT "impact_changes_once" PRIMARY KEY("run_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "credits"."impact_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"revision_hash" text NOT NULL,
	"revision" integer NOT NULL,
	"rule_hash" text NOT NULL,
	"baseline_id" text,
	"baseline_hash" text,
	"state" text NOT NULL,
	"by" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"duration_ms" integer NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"review_year" integer NOT NULL,
	"people" integer NOT NULL,
	"entries" integer NOT NULL,
	"identical" boolean NOT NULL,
	"result" jsonb,
	"result_hash" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credits"."rule_versions" ADD CONSTRAINT "rule_versions_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."policy_attachments" ADD CONSTRAINT "policy_attachments_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."policy_bases" ADD CONSTRAINT "policy_bases_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."policy_contacts" ADD CONSTRAINT "policy_contacts_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."policy_corrections" ADD CONSTRAINT "policy_corrections_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."policy_deliveries" ADD CONSTRAINT "policy_deliveries_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."policy_readings" ADD CONSTRAINT "policy_readings_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rejudgements" ADD CONSTRAINT "rejudgements_version_id_rule_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "credits"."rule_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rule_deeds" ADD CONSTRAINT "rule_deeds_draft_id_rule_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "credits"."rule_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rule_drafts" ADD CONSTRAINT "rule_drafts_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rule_drafts" ADD CONSTRAINT "rule_drafts_based_on_rule_versions_id_fk" FOREIGN KEY ("based_on") REFERENCES "credits"."rule_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rule_repeal_approvals" ADD CONSTRAINT "rule_repeal_approvals_version_id_rule_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "credits"."rule_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rule_repeals" ADD CONSTRAINT "rule_repeals_version_id_rule_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "credits"."rule_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."rule_revisions" ADD CONSTRAINT "rule_revisions_draft_id_rule_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "credits"."rule_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."impact_changes" ADD CONSTRAINT "impact_changes_run_id_impact_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "credits"."impact_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."impact_runs" ADD CONSTRAINT "impact_runs_draft_id_rule_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "credits"."rule_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."impact_runs" ADD CONSTRAINT "impact_runs_baseline_id_rule_versions_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "credits"."rule_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "determinations_of_application" ON "credits"."determinations" USING btree ("application_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "determinations_in_time" ON "credits"."determinations" USING brin ("recorded_at","judged_on") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "hour_entries_of_person" ON "credits"."hour_entries" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "hour_entries_in_time" ON "credits"."hour_entries" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE UNIQUE INDEX "hour_entries_reversed_once" ON "credits"."hour_entries" USING btree ("reverses") WHERE "credits"."hour_entries"."reverses" is not null;--> statement-breakpoint
CREATE INDEX "rule_versions_of_review" ON "credits"."rule_versions" USING btree ("review_year","purpose","in_force_from");--> statement-breakpoint
CREATE INDEX "impact_runs_draft" ON "credits"."impact_runs" USING btree ("draft_id");