CREATE SCHEMA IF NOT EXISTS "credits";
--> statement-breakpoint
CREATE TABLE "credits"."determinations" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"person_id" text NOT NULL,
	"review_year" integer NOT NULL,
	"rule_hash" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"judged_on" date NOT NULL,
	"verdict" text NOT NULL,
	"total_tenths" integer,
	"short_tenths" integer,
	"missing_courses" text[] NOT NULL,
	"by_substitution" boolean NOT NULL,
	"subject" json NOT NULL,
	"entries" json NOT NULL,
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
	"source" text NOT NULL,
	"reverses" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hour_entries_quantity" CHECK ("credits"."hour_entries"."quantity_tenths" >= 0),
	CONSTRAINT "hour_entries_days" CHECK ("credits"."hour_entries"."days" >= 0 and "credits"."hour_entries"."travel_days" between 0 and "credits"."hour_entries"."days"),
	CONSTRAINT "hour_entries_held" CHECK ("credits"."hour_entries"."held_from" <= "credits"."hour_entries"."held_to"),
	CONSTRAINT "hour_entries_studied" CHECK ("credits"."hour_entries"."enrolled_on" <= "credits"."hour_entries"."graduated_on")
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
	"body" text NOT NULL,
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
	"source" text NOT NULL,
	"canonical" text NOT NULL,
	"hash" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_versions_hash_once" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "credits"."rule_versions" ADD CONSTRAINT "rule_versions_document_id_policy_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "credits"."policy_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "determinations_of_application" ON "credits"."determinations" USING btree ("application_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "determinations_of_person" ON "credits"."determinations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "hour_entries_of_person" ON "credits"."hour_entries" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hour_entries_reversed_once" ON "credits"."hour_entries" USING btree ("reverses") WHERE "credits"."hour_entries"."reverses" is not null;--> statement-breakpoint
CREATE INDEX "rule_versions_of_review" ON "credits"."rule_versions" USING btree ("review_year","purpose","in_force_from");