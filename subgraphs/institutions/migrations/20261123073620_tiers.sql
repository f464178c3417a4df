CREATE TABLE "institutions"."organisation_tiers" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"tier" text NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."organisation_tiers" ADD CONSTRAINT "organisation_tiers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "institutions"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organisation_tiers_of_organisation" ON "institutions"."organisation_tiers" USING btree ("organisation_id");