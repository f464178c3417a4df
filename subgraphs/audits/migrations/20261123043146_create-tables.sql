CREATE SCHEMA IF NOT EXISTS "audits";
--> statement-breakpoint
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
CREATE TABLE "audits"."log_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"entry" text NOT NULL,
	"action" text NOT NULL,
	"account_id" text NOT NULL,
	"person_id" text,
	"request_id" text NOT NULL,
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
CREATE TABLE "audits"."log_pending" (
	"entry_id" text PRIMARY KEY NOT NULL
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
CREATE INDEX "applications_of_review" ON "audits"."applications" USING btree ("review_year","number");--> statement-breakpoint
CREATE INDEX "log_entries_of_person" ON "audits"."log_entries" USING btree ("person_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "log_entries_look_once" ON "audits"."log_entries" USING btree ("request_id","person_id") WHERE "audits"."log_entries"."action" = 'record.read';--> statement-breakpoint
CREATE INDEX "log_entries_in_time" ON "audits"."log_entries" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "relevance_judgements_of_entry" ON "audits"."relevance_judgements" USING btree ("entry_id","recorded_at" DESC NULLS LAST);