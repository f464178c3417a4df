CREATE TABLE "people"."appointments" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"post" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "appointments_term" CHECK ("people"."appointments"."held_from" <= "people"."appointments"."held_until")
);
--> statement-breakpoint
CREATE TABLE "people"."duties" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text,
	"sector" text,
	"held_from" date,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."duty_intervals" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"held_from" date NOT NULL,
	"held_to" date NOT NULL,
	"evidence" text NOT NULL,
	"reverses" text,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duty_intervals_held" CHECK ("people"."duty_intervals"."held_from" <= "people"."duty_intervals"."held_to")
);
--> statement-breakpoint
CREATE TABLE "people"."registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"profession" text NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "registrations_term" CHECK ("people"."registrations"."held_from" <= "people"."registrations"."held_until")
);
--> statement-breakpoint
ALTER TABLE "people"."appointments" ADD CONSTRAINT "appointments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."duties" ADD CONSTRAINT "duties_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."duty_intervals" ADD CONSTRAINT "duty_intervals_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."registrations" ADD CONSTRAINT "registrations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_of_person" ON "people"."appointments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "appointments_in_time" ON "people"."appointments" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "duties_of_person" ON "people"."duties" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "duties_in_time" ON "people"."duties" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "duty_intervals_of_person" ON "people"."duty_intervals" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "duty_intervals_in_time" ON "people"."duty_intervals" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE UNIQUE INDEX "duty_intervals_reversed_once" ON "people"."duty_intervals" USING btree ("reverses") WHERE "people"."duty_intervals"."reverses" is not null;--> statement-breakpoint
CREATE INDEX "registrations_of_person" ON "people"."registrations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "registrations_in_time" ON "people"."registrations" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "titles_in_time" ON "people"."titles" USING brin ("recorded_at") WITH (autosummarize=true);