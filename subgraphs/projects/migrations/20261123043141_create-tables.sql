CREATE SCHEMA IF NOT EXISTS "projects";
--> statement-breakpoint
CREATE TABLE "projects"."courses" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"round" integer,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "courses_title_once" UNIQUE("title")
);
--> statement-breakpoint
CREATE TABLE "projects"."filings" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"activity" text NOT NULL,
	"institution" text NOT NULL,
	"held_from" date NOT NULL,
	"held_to" date NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "filings_once" UNIQUE("number","activity","institution","held_from","held_to")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "projects"."nonces" (
	"nonce" text PRIMARY KEY NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projects"."public_course_rounds" (
	"number" integer PRIMARY KEY NOT NULL,
	"held_from" date NOT NULL,
	"held_to" date NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "public_course_rounds_period" CHECK ("projects"."public_course_rounds"."held_from" <= "projects"."public_course_rounds"."held_to")
);
--> statement-breakpoint
ALTER TABLE "projects"."courses" ADD CONSTRAINT "courses_round_public_course_rounds_number_fk" FOREIGN KEY ("round") REFERENCES "projects"."public_course_rounds"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "filings_by_number" ON "projects"."filings" USING btree ("number");