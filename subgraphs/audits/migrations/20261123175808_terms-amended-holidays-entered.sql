CREATE TABLE "audits"."agreement_amendments" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"step" integer NOT NULL,
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
	"amended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_amendments_of_a_step_once" UNIQUE("agreement_id","step"),
	CONSTRAINT "agreement_amendments_period" CHECK ("audits"."agreement_amendments"."held_from" < "audits"."agreement_amendments"."held_until"),
	CONSTRAINT "agreement_amendments_quota" CHECK ("audits"."agreement_amendments"."daily_quota" > 0)
);
--> statement-breakpoint
CREATE TABLE "audits"."holiday_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"number" text NOT NULL,
	"off" jsonb NOT NULL,
	"worked" jsonb NOT NULL,
	"entered_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holiday_notices_number_once" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "audits"."bulk_lines" ADD COLUMN "same_as" integer;--> statement-breakpoint
ALTER TABLE "audits"."agreement_amendments" ADD CONSTRAINT "agreement_amendments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;