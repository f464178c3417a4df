CREATE SCHEMA IF NOT EXISTS "audits";
--> statement-breakpoint
CREATE SEQUENCE "audits"."agreement_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "audits"."receipt_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "audits"."applications" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"person_id" text NOT NULL,
	"series" text NOT NULL,
	"current_level" text NOT NULL,
	"target_level" text NOT NULL,
	"review_year" integer NOT NULL,
	"area" text NOT NULL,
	"organisation_id" text NOT NULL,
	"organisation_name" text NOT NULL,
	"education" text NOT NULL,
	"filed_on" date,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "applications_once" UNIQUE("person_id","series","target_level","review_year"),
	CONSTRAINT "applications_number_once" UNIQUE("number")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "audits"."nonces" (
	"nonce" text PRIMARY KEY NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."relevance_judgements" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"person_id" text NOT NULL,
	"relevant" boolean NOT NULL,
	"reason" text NOT NULL,
	"judged_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."agencies" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"contact" text NOT NULL,
	"registered_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agencies_name_once" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "audits"."agency_accounts" (
	"account_id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."agency_key_endings" (
	"kid" text PRIMARY KEY NOT NULL,
	"ended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."agency_keys" (
	"kid" text NOT NULL,
	"agreement_id" text NOT NULL,
	"jwk" jsonb NOT NULL,
	"registered_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agency_keys_kid_pk" PRIMARY KEY("kid")
);
--> statement-breakpoint
CREATE TABLE "audits"."agreement_events" (
	"agreement_id" text NOT NULL,
	"number" integer NOT NULL,
	"step" text NOT NULL,
	"reason" text NOT NULL,
	"acted_by" text NOT NULL,
	"acted_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_events_agreement_id_number_pk" PRIMARY KEY("agreement_id","number")
);
--> statement-breakpoint
CREATE TABLE "audits"."agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"agency_id" text NOT NULL,
	"account_id" text NOT NULL,
	"sandbox" boolean DEFAULT false NOT NULL,
	"sharing" text NOT NULL,
	"purpose" text NOT NULL,
	"legal_basis" text NOT NULL,
	"asks" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"series" text[],
	"levels" text[],
	"areas" text[] NOT NULL,
	"daily_quota" integer NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"contact" text NOT NULL,
	"requested_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreements_number_once" UNIQUE("number"),
	CONSTRAINT "agreements_period" CHECK ("audits"."agreements"."held_from" < "audits"."agreements"."held_until"),
	CONSTRAINT "agreements_quota" CHECK ("audits"."agreements"."daily_quota" > 0)
);
--> statement-breakpoint
CREATE TABLE "audits"."bulk_inquiries" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"account_id" text NOT NULL,
	"request" text NOT NULL,
	"question" jsonb NOT NULL,
	"content_digest" text NOT NULL,
	"lines" integer NOT NULL,
	"asked_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."bulk_lines" (
	"bulk_id" text NOT NULL,
	"line" integer NOT NULL,
	"reference" text NOT NULL,
	"person_id" text,
	"fault" text,
	"question_digest" text NOT NULL,
	CONSTRAINT "bulk_lines_bulk_id_line_pk" PRIMARY KEY("bulk_id","line")
);
--> statement-breakpoint
CREATE TABLE "audits"."bulk_results" (
	"bulk_id" text PRIMARY KEY NOT NULL,
	"result_digest" text NOT NULL,
	"log_entry_id" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."fail_confirmations" (
	"determination_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."inquiries" (
	"id" text PRIMARY KEY NOT NULL,
	"receipt" text NOT NULL,
	"agreement_id" text NOT NULL,
	"account_id" text NOT NULL,
	"bulk_id" text,
	"line" integer,
	"ask" text NOT NULL,
	"question_digest" text NOT NULL,
	"person_id" text,
	"answer" jsonb NOT NULL,
	"log_entry_id" text NOT NULL,
	"asked_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inquiries_receipt_once" UNIQUE("receipt"),
	CONSTRAINT "inquiries_line_once" UNIQUE("bulk_id","line")
);
--> statement-breakpoint
CREATE TABLE "audits"."inquiry_days" (
	"agreement_id" text NOT NULL,
	"day" date NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "inquiry_days_agreement_id_day_pk" PRIMARY KEY("agreement_id","day")
);
--> statement-breakpoint
CREATE TABLE "audits"."statistics_releases" (
	"review_year" integer NOT NULL,
	"quarter" text NOT NULL,
	"tables" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "statistics_releases_review_year_quarter_pk" PRIMARY KEY("review_year","quarter")
);
--> statement-breakpoint
CREATE TABLE "audits"."used_proofs" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."log_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"text" text NOT NULL,
	"answered_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "log_answers_once" UNIQUE("question_id")
);
--> statement-breakpoint
CREATE TABLE "audits"."log_checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" text NOT NULL,
	"note" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."log_cosignatures" (
	"size" bigint NOT NULL,
	"witness" text NOT NULL,
	"line" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "log_cosignatures_size_witness_pk" PRIMARY KEY("size","witness")
);
--> statement-breakpoint
CREATE TABLE "audits"."log_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"entry" text NOT NULL,
	"action" text NOT NULL,
	"account_id" text NOT NULL,
	"person_id" text,
	"on_id" text,
	"request_id" text NOT NULL,
	"sealed_until" date,
	"salt" text,
	"aside" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."log_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"from_size" bigint NOT NULL,
	"statement" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."log_leaves" (
	"index" bigint PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"leaf_hash" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "log_leaves_once" UNIQUE("entry_id")
);
--> statement-breakpoint
CREATE TABLE "audits"."log_nodes" (
	"level" integer NOT NULL,
	"index" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_nodes_level_index_pk" PRIMARY KEY("level","index")
);
--> statement-breakpoint
CREATE TABLE "audits"."log_pending" (
	"entry_id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."log_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"person_id" text NOT NULL,
	"text" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "log_questions_once" UNIQUE("entry_id")
);
--> statement-breakpoint
CREATE TABLE "audits"."log_seals" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"person_id" text NOT NULL,
	"basis" text NOT NULL,
	"ends_on" date NOT NULL,
	"sealed_until" date NOT NULL,
	"ordered_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audits"."agency_accounts" ADD CONSTRAINT "agency_accounts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "audits"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."agency_key_endings" ADD CONSTRAINT "agency_key_endings_kid_agency_keys_kid_fk" FOREIGN KEY ("kid") REFERENCES "audits"."agency_keys"("kid") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."agency_keys" ADD CONSTRAINT "agency_keys_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."agreement_events" ADD CONSTRAINT "agreement_events_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."agreements" ADD CONSTRAINT "agreements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "audits"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."bulk_inquiries" ADD CONSTRAINT "bulk_inquiries_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."bulk_lines" ADD CONSTRAINT "bulk_lines_bulk_id_bulk_inquiries_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "audits"."bulk_inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."bulk_results" ADD CONSTRAINT "bulk_results_bulk_id_bulk_inquiries_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "audits"."bulk_inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."inquiries" ADD CONSTRAINT "inquiries_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."inquiry_days" ADD CONSTRAINT "inquiry_days_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_of_review" ON "audits"."applications" USING btree ("review_year","number");--> statement-breakpoint
CREATE INDEX "relevance_judgements_of_person" ON "audits"."relevance_judgements" USING btree ("person_id","entry_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agency_keys_of_agreement" ON "audits"."agency_keys" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "inquiries_of_agreement" ON "audits"."inquiries" USING btree ("agreement_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inquiries_by_entry" ON "audits"."inquiries" USING btree ("log_entry_id");--> statement-breakpoint
CREATE INDEX "used_proofs_expiring" ON "audits"."used_proofs" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "log_checkpoints_in_time" ON "audits"."log_checkpoints" USING btree ("recorded_at");--> statement-breakpoint
CREATE INDEX "log_entries_of_person" ON "audits"."log_entries" USING btree ("person_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "log_entries_of_account" ON "audits"."log_entries" USING btree ("account_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "log_entries_on" ON "audits"."log_entries" USING btree ("on_id");--> statement-breakpoint
CREATE INDEX "log_entries_runs" ON "audits"."log_entries" USING btree ("recorded_at") WHERE "audits"."log_entries"."person_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "log_entries_look_once" ON "audits"."log_entries" USING btree ("request_id","person_id") WHERE "audits"."log_entries"."action" = 'record.read';--> statement-breakpoint
CREATE UNIQUE INDEX "log_entries_refused_once" ON "audits"."log_entries" USING btree ("account_id",coalesce("person_id", ''),(("recorded_at" at time zone 'Asia/Shanghai')::date)) WHERE "audits"."log_entries"."action" = 'record.refused';--> statement-breakpoint
CREATE INDEX "log_entries_in_time" ON "audits"."log_entries" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "log_seals_of" ON "audits"."log_seals" USING btree ("account_id","person_id");