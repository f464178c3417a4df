CREATE TABLE "audits"."agency_faults" (
	"agreement_id" text NOT NULL,
	"day" date NOT NULL,
	"code" text NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"last_request" text,
	CONSTRAINT "agency_faults_agreement_id_day_code_pk" PRIMARY KEY("agreement_id","day","code")
);
--> statement-breakpoint
ALTER TABLE "audits"."agency_faults" ADD CONSTRAINT "agency_faults_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "audits"."agreements"("id") ON DELETE no action ON UPDATE no action;