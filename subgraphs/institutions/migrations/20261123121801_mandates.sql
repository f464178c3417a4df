CREATE TABLE "institutions"."committee_filings" (
	"id" text PRIMARY KEY NOT NULL,
	"committee_id" text NOT NULL,
	"number" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"filed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_filings_number_once" UNIQUE("committee_id","number"),
	CONSTRAINT "committee_filings_period" CHECK ("institutions"."committee_filings"."held_from" < "institutions"."committee_filings"."held_until"),
	CONSTRAINT "committee_filings_three_years" CHECK ("institutions"."committee_filings"."held_until" <= "institutions"."committee_filings"."held_from" + interval '3 years')
);
--> statement-breakpoint
CREATE TABLE "institutions"."delegation_endings" (
	"delegation_id" text PRIMARY KEY NOT NULL,
	"ends_on" date NOT NULL,
	"reason" text NOT NULL,
	"ended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions"."delegations" (
	"id" text PRIMARY KEY NOT NULL,
	"mandate_id" text NOT NULL,
	"delegated_by" text NOT NULL,
	"delegate_id" text NOT NULL,
	"series" text[] NOT NULL,
	"levels" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"fields" text[] DEFAULT '{NAME,EMPLOYMENT,EDUCATION,TITLES,STANDINGS,HOURS,EVIDENCE,VERDICT}' NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delegations_period" CHECK ("institutions"."delegations"."held_from" < "institutions"."delegations"."held_until"),
	CONSTRAINT "delegations_to_another" CHECK ("institutions"."delegations"."delegated_by" <> "institutions"."delegations"."delegate_id")
);
--> statement-breakpoint
CREATE TABLE "institutions"."mandate_decisions" (
	"mandate_id" text PRIMARY KEY NOT NULL,
	"proposed_by" text NOT NULL,
	"decision" text NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mandate_decisions_four_eyes" CHECK ("institutions"."mandate_decisions"."proposed_by" <> "institutions"."mandate_decisions"."decided_by"),
	CONSTRAINT "mandate_decisions_reason" CHECK ("institutions"."mandate_decisions"."decision" = 'APPROVED' or "institutions"."mandate_decisions"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "institutions"."mandate_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"committee_id" text NOT NULL,
	"series" text[] NOT NULL,
	"levels" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"fields" text[] DEFAULT '{NAME,EMPLOYMENT,EDUCATION,TITLES,STANDINGS,HOURS,EVIDENCE,VERDICT}' NOT NULL,
	"review_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"basis" text NOT NULL,
	"replaces" text,
	"proposed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mandate_proposals_proposer" UNIQUE("id","proposed_by"),
	CONSTRAINT "mandate_proposals_period" CHECK ("institutions"."mandate_proposals"."held_from" < "institutions"."mandate_proposals"."held_until")
);
--> statement-breakpoint
CREATE TABLE "institutions"."mandate_reviews" (
	"mandate_id" text NOT NULL,
	"quarter" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"reviewed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mandate_reviews_once" UNIQUE("mandate_id","quarter")
);
--> statement-breakpoint
CREATE TABLE "institutions"."mandate_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"series" text[] NOT NULL,
	"levels" text[] NOT NULL,
	"areas" text[] NOT NULL,
	"fields" text[] DEFAULT '{NAME,EMPLOYMENT,EDUCATION,TITLES,STANDINGS,HOURS,EVIDENCE,VERDICT}' NOT NULL,
	"purpose" text NOT NULL,
	"made_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions"."recusal_endings" (
	"recusal_id" text PRIMARY KEY NOT NULL,
	"ends_on" date NOT NULL,
	"reason" text NOT NULL,
	"ended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions"."recusals" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date,
	"declared_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recusals_period" CHECK ("institutions"."recusals"."held_until" is null or "institutions"."recusals"."held_from" < "institutions"."recusals"."held_until")
);
--> statement-breakpoint
ALTER TABLE "institutions"."mandates" ADD COLUMN "fields" text[] DEFAULT '{NAME,EMPLOYMENT,EDUCATION,TITLES,STANDINGS,HOURS,EVIDENCE,VERDICT}' NOT NULL;--> statement-breakpoint
ALTER TABLE "institutions"."committee_filings" ADD CONSTRAINT "committee_filings_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "institutions"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."delegation_endings" ADD CONSTRAINT "delegation_endings_delegation_id_delegations_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "institutions"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."delegations" ADD CONSTRAINT "delegations_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "institutions"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."mandate_decisions" ADD CONSTRAINT "mandate_decisions_of_proposal" FOREIGN KEY ("mandate_id","proposed_by") REFERENCES "institutions"."mandate_proposals"("id","proposed_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."mandate_proposals" ADD CONSTRAINT "mandate_proposals_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "institutions"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."mandate_proposals" ADD CONSTRAINT "mandate_proposals_replaces_mandates_id_fk" FOREIGN KEY ("replaces") REFERENCES "institutions"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."mandate_reviews" ADD CONSTRAINT "mandate_reviews_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "institutions"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."recusal_endings" ADD CONSTRAINT "recusal_endings_recusal_id_recusals_id_fk" FOREIGN KEY ("recusal_id") REFERENCES "institutions"."recusals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_of_mandate" ON "institutions"."delegations" USING btree ("mandate_id");--> statement-breakpoint
CREATE INDEX "mandate_proposals_of_committee" ON "institutions"."mandate_proposals" USING btree ("committee_id");--> statement-breakpoint
CREATE INDEX "recusals_of_account" ON "institutions"."recusals" USING btree ("account_id");--> statement-breakpoint
INSERT INTO "institutions"."mandate_proposals" ("id", "committee_id", "series", "levels", "areas", "fields", "review_year", "purpose", "held_from", "held_until", "basis", "proposed_by", "recorded_at")
	SELECT "id", "committee_id", "series", "levels", "areas", "fields", "review_year", "purpose", "held_from", "held_until", "basis", "granted_by", "recorded_at" FROM "institutions"."mandates";
