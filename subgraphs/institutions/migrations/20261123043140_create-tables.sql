CREATE SCHEMA IF NOT EXISTS "institutions";
--> statement-breakpoint
CREATE TABLE "institutions"."committee_members" (
	"id" text PRIMARY KEY NOT NULL,
	"committee_id" text NOT NULL,
	"account_id" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_members_period" CHECK ("institutions"."committee_members"."held_from" < "institutions"."committee_members"."held_until")
);
--> statement-breakpoint
CREATE TABLE "institutions"."committees" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"family" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committees_name_once" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "institutions"."jurisdictions" (
	"path" text PRIMARY KEY NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"kind" text NOT NULL,
	"parent" text,
	"rank" integer NOT NULL,
	CONSTRAINT "jurisdictions_code_once" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "institutions"."mandate_endings" (
	"mandate_id" text PRIMARY KEY NOT NULL,
	"ends_on" date NOT NULL,
	"reason" text NOT NULL,
	"ended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions"."mandates" (
	"id" text PRIMARY KEY NOT NULL,
	"committee_id" text NOT NULL,
	"series" text[] NOT NULL,
	"levels" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"review_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"basis" text NOT NULL,
	"granted_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mandates_period" CHECK ("institutions"."mandates"."held_from" < "institutions"."mandates"."held_until")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "institutions"."nonces" (
	"nonce" text PRIMARY KEY NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions"."organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"credit_code" text,
	"area" text NOT NULL,
	"kinds" text[] NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_name_in_area_once" UNIQUE("name","area")
);
--> statement-breakpoint
CREATE TABLE "institutions"."title_series" (
	"code" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	CONSTRAINT "title_series_once" UNIQUE("code","held_from")
);
--> statement-breakpoint
ALTER TABLE "institutions"."committee_members" ADD CONSTRAINT "committee_members_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "institutions"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."jurisdictions" ADD CONSTRAINT "jurisdictions_parent_jurisdictions_path_fk" FOREIGN KEY ("parent") REFERENCES "institutions"."jurisdictions"("path") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."mandate_endings" ADD CONSTRAINT "mandate_endings_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "institutions"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."mandates" ADD CONSTRAINT "mandates_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "institutions"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."organisations" ADD CONSTRAINT "organisations_area_jurisdictions_path_fk" FOREIGN KEY ("area") REFERENCES "institutions"."jurisdictions"("path") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_members_of_account" ON "institutions"."committee_members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "mandates_of_committee" ON "institutions"."mandates" USING btree ("committee_id");