ALTER TABLE "institutions"."mandate_endings" DROP CONSTRAINT "mandate_endings_pkey";--> statement-breakpoint
ALTER TABLE "institutions"."mandate_endings" ADD CONSTRAINT "mandate_endings_first" PRIMARY KEY("mandate_id","ends_on");
