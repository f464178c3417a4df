CREATE TABLE "credits"."impact_beats" (
	"run_id" text NOT NULL,
	"progress_percent" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credits"."impact_beginnings" (
	"id" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"revision_hash" text NOT NULL,
	"revision" integer NOT NULL,
	"rule_hash" text NOT NULL,
	"baseline_id" text,
	"baseline_hash" text,
	"review_year" integer NOT NULL,
	"identical" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credits"."impact_beats" ADD CONSTRAINT "impact_beats_run_id_impact_beginnings_id_fk" FOREIGN KEY ("run_id") REFERENCES "credits"."impact_beginnings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."impact_beginnings" ADD CONSTRAINT "impact_beginnings_draft_id_rule_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "credits"."rule_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credits"."impact_beginnings" ADD CONSTRAINT "impact_beginnings_baseline_id_rule_versions_id_fk" FOREIGN KEY ("baseline_id") REFERENCES "credits"."rule_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "impact_beats_run" ON "credits"."impact_beats" USING btree ("run_id","recorded_at");--> statement-breakpoint
CREATE INDEX "impact_beginnings_draft" ON "credits"."impact_beginnings" USING btree ("draft_id");