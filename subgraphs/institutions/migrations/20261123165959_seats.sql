CREATE TABLE "institutions"."committee_filing_decisions" (
	"filing_id" text PRIMARY KEY NOT NULL,
	"proposed_by" text NOT NULL,
	"decision" text NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_filing_decisions_four_eyes" CHECK ("institutions"."committee_filing_decisions"."proposed_by" <> "institutions"."committee_filing_decisions"."decided_by"),
	CONSTRAINT "committee_filing_decisions_reason" CHECK ("institutions"."committee_filing_decisions"."decision" = 'APPROVED' or "institutions"."committee_filing_decisions"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "institutions"."committee_filing_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"series" text[],
	"levels" text[],
	"areas" text[],
	"committee_id" text NOT NULL,
	"name" text,
	"family" text,
	"proposed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_filing_proposals_proposer" UNIQUE("id","proposed_by"),
	CONSTRAINT "committee_filing_proposals_period" CHECK ("institutions"."committee_filing_proposals"."held_from" < "institutions"."committee_filing_proposals"."held_until"),
	CONSTRAINT "committee_filing_proposals_three_years" CHECK ("institutions"."committee_filing_proposals"."held_until" <= "institutions"."committee_filing_proposals"."held_from" + interval '3 years'),
	CONSTRAINT "committee_filing_proposals_founds" CHECK (("institutions"."committee_filing_proposals"."name" is null) = ("institutions"."committee_filing_proposals"."family" is null)),
	CONSTRAINT "committee_filing_proposals_scope" CHECK (cardinality("institutions"."committee_filing_proposals"."series") > 0 and cardinality("institutions"."committee_filing_proposals"."levels") > 0 and cardinality("institutions"."committee_filing_proposals"."areas") > 0)
);
--> statement-breakpoint
CREATE TABLE "institutions"."committee_seat_decisions" (
	"seat_id" text PRIMARY KEY NOT NULL,
	"proposed_by" text NOT NULL,
	"decision" text NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_seat_decisions_four_eyes" CHECK ("institutions"."committee_seat_decisions"."proposed_by" <> "institutions"."committee_seat_decisions"."decided_by"),
	CONSTRAINT "committee_seat_decisions_reason" CHECK ("institutions"."committee_seat_decisions"."decision" = 'APPROVED' or "institutions"."committee_seat_decisions"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "institutions"."committee_seat_endings" (
	"seat_id" text NOT NULL,
	"ends_on" date NOT NULL,
	"reason" text NOT NULL,
	"ended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_seat_endings_first" PRIMARY KEY("seat_id","ends_on")
);
--> statement-breakpoint
CREATE TABLE "institutions"."committee_seat_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"committee_id" text NOT NULL,
	"account_id" text NOT NULL,
	"position" text DEFAULT 'MEMBER' NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"basis" text DEFAULT '' NOT NULL,
	"proposed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_seat_proposals_proposer" UNIQUE("id","proposed_by"),
	CONSTRAINT "committee_seat_proposals_period" CHECK ("institutions"."committee_seat_proposals"."held_from" < "institutions"."committee_seat_proposals"."held_until")
);
--> statement-breakpoint
ALTER TABLE "institutions"."committee_filings" ADD COLUMN "series" text[];--> statement-breakpoint
ALTER TABLE "institutions"."committee_filings" ADD COLUMN "levels" text[];--> statement-breakpoint
ALTER TABLE "institutions"."committee_filings" ADD COLUMN "areas" text[];--> statement-breakpoint
ALTER TABLE "institutions"."committee_members" ADD COLUMN "position" text DEFAULT 'MEMBER' NOT NULL;--> statement-breakpoint
ALTER TABLE "institutions"."committee_members" ADD COLUMN "basis" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "institutions"."committee_filing_decisions" ADD CONSTRAINT "committee_filing_decisions_of_proposal" FOREIGN KEY ("filing_id","proposed_by") REFERENCES "institutions"."committee_filing_proposals"("id","proposed_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."committee_seat_decisions" ADD CONSTRAINT "committee_seat_decisions_of_proposal" FOREIGN KEY ("seat_id","proposed_by") REFERENCES "institutions"."committee_seat_proposals"("id","proposed_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."committee_seat_endings" ADD CONSTRAINT "committee_seat_endings_seat_id_committee_members_id_fk" FOREIGN KEY ("seat_id") REFERENCES "institutions"."committee_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."committee_seat_proposals" ADD CONSTRAINT "committee_seat_proposals_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "institutions"."committees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_seat_proposals_of_committee" ON "institutions"."committee_seat_proposals" USING btree ("committee_id");