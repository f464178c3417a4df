CREATE TABLE "audits"."log_seal_approvals" (
	"seal_id" text PRIMARY KEY NOT NULL,
	"approved_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audits"."log_seal_endings" (
	"seal_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"ended_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audits"."log_seal_approvals" ADD CONSTRAINT "log_seal_approvals_seal_id_log_seals_id_fk" FOREIGN KEY ("seal_id") REFERENCES "audits"."log_seals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audits"."log_seal_endings" ADD CONSTRAINT "log_seal_endings_seal_id_log_seals_id_fk" FOREIGN KEY ("seal_id") REFERENCES "audits"."log_seals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "log_cosignatures_of_witness" ON "audits"."log_cosignatures" USING btree ("witness","size");