CREATE TABLE "people"."phones" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"phone_sealed" text NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."reveals" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"account_id" text NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people"."phones" ADD CONSTRAINT "phones_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."reveals" ADD CONSTRAINT "reveals_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "phones_of_person" ON "people"."phones" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "reveals_of_person" ON "people"."reveals" USING btree ("person_id","recorded_at");