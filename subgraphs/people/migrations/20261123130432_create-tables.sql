CREATE SCHEMA IF NOT EXISTS "people";
--> statement-breakpoint
CREATE TABLE "people"."account_events" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"by_account" text NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."account_roles" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"role" text NOT NULL,
	"area" text NOT NULL,
	"series" text[],
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"basis" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_roles_period" CHECK ("people"."account_roles"."held_from" < "people"."account_roles"."held_until")
);
--> statement-breakpoint
CREATE TABLE "people"."accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"display_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"person_id" text,
	"holder" text,
	"password_hash" text NOT NULL,
	"password_made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"password_once_until" timestamp with time zone,
	"active" boolean DEFAULT true NOT NULL,
	"closed_at" timestamp with time zone,
	"demonstration" integer,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_login_once" UNIQUE("login")
);
--> statement-breakpoint
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
CREATE TABLE "people"."educations" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"level" text NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."employments" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"organisation_name" text NOT NULL,
	"area" text NOT NULL,
	"held_from" date,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."factors" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"secret_sealed" text,
	"last_step" bigint,
	"credential_id" text,
	"public_key" text,
	"counter" bigint,
	"transports" text[],
	"confirmed_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "factors_credential_once" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "people"."name_keys" (
	"key" text collate "C" NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "name_keys_key_person_id_pk" PRIMARY KEY("key","person_id")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "people"."nonces" (
	"nonce" text PRIMARY KEY NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."passwords_past" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"password_hash" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."pending_proofs" (
	"ticket_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"account_id" text NOT NULL,
	"source" text NOT NULL,
	"proofs" text[] NOT NULL,
	"challenge" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."persons" (
	"id" text PRIMARY KEY NOT NULL,
	"id_number_sealed" text NOT NULL,
	"id_number_hash" text NOT NULL,
	"name" text NOT NULL,
	"sex" text NOT NULL,
	"birth_date" date NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "persons_id_number_once" UNIQUE("id_number_hash")
);
--> statement-breakpoint
CREATE TABLE "people"."phones" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"phone_sealed" text NOT NULL,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."provider_links" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"account_id" text NOT NULL,
	"linked_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_links_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "people"."recovery_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	"voided_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_codes_once" UNIQUE("account_id","code_hash")
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
CREATE TABLE "people"."reveals" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"account_id" text NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."role_decisions" (
	"proposal_id" text PRIMARY KEY NOT NULL,
	"approved" boolean NOT NULL,
	"decided_by" text NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."role_endings" (
	"role_id" text PRIMARY KEY NOT NULL,
	"ended_by" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."role_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"role" text NOT NULL,
	"area" text NOT NULL,
	"series" text[],
	"held_from" date NOT NULL,
	"held_until" date NOT NULL,
	"basis" text NOT NULL,
	"proposed_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "role_proposals_period" CHECK ("people"."role_proposals"."held_from" < "people"."role_proposals"."held_until")
);
--> statement-breakpoint
CREATE TABLE "people"."sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"former_hash" text,
	"former_until" timestamp with time zone,
	"account_id" text NOT NULL,
	"source" text NOT NULL,
	"proofs" text[] NOT NULL,
	"stepped_up_at" timestamp with time zone,
	"view_as" text,
	"view_until" timestamp with time zone,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"ending" text,
	CONSTRAINT "sessions_token_once" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "people"."sign_in_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"login_hash" text NOT NULL,
	"source" text NOT NULL,
	"known" boolean NOT NULL,
	"proof" text NOT NULL,
	"succeeded" boolean NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people"."titles" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"series" text NOT NULL,
	"level" text NOT NULL,
	"held_from" date,
	"source" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people"."account_events" ADD CONSTRAINT "account_events_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."account_roles" ADD CONSTRAINT "account_roles_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."accounts" ADD CONSTRAINT "accounts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."appointments" ADD CONSTRAINT "appointments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."duties" ADD CONSTRAINT "duties_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."duty_intervals" ADD CONSTRAINT "duty_intervals_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."educations" ADD CONSTRAINT "educations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."employments" ADD CONSTRAINT "employments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."factors" ADD CONSTRAINT "factors_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."passwords_past" ADD CONSTRAINT "passwords_past_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."pending_proofs" ADD CONSTRAINT "pending_proofs_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."phones" ADD CONSTRAINT "phones_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."provider_links" ADD CONSTRAINT "provider_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."registrations" ADD CONSTRAINT "registrations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."reveals" ADD CONSTRAINT "reveals_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."role_decisions" ADD CONSTRAINT "role_decisions_proposal_id_role_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "people"."role_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."role_decisions" ADD CONSTRAINT "role_decisions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."role_endings" ADD CONSTRAINT "role_endings_role_id_account_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "people"."account_roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."role_proposals" ADD CONSTRAINT "role_proposals_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."role_proposals" ADD CONSTRAINT "role_proposals_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."titles" ADD CONSTRAINT "titles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_events_of_account" ON "people"."account_events" USING btree ("account_id","recorded_at");--> statement-breakpoint
CREATE INDEX "account_roles_of_account" ON "people"."account_roles" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "accounts_of_holder" ON "people"."accounts" USING btree ("holder");--> statement-breakpoint
CREATE INDEX "appointments_of_person" ON "people"."appointments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "appointments_in_time" ON "people"."appointments" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "duties_of_person" ON "people"."duties" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "duties_in_time" ON "people"."duties" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "duty_intervals_of_person" ON "people"."duty_intervals" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "duty_intervals_in_time" ON "people"."duty_intervals" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE UNIQUE INDEX "duty_intervals_reversed_once" ON "people"."duty_intervals" USING btree ("reverses") WHERE "people"."duty_intervals"."reverses" is not null;--> statement-breakpoint
CREATE INDEX "educations_of_person" ON "people"."educations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "employments_of_person" ON "people"."employments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "factors_of_account" ON "people"."factors" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "passwords_past_of_account" ON "people"."passwords_past" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "phones_of_person" ON "people"."phones" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "provider_links_of_account" ON "people"."provider_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "registrations_of_person" ON "people"."registrations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "registrations_in_time" ON "people"."registrations" USING brin ("recorded_at") WITH (autosummarize=true);--> statement-breakpoint
CREATE INDEX "reveals_of_person" ON "people"."reveals" USING btree ("person_id","recorded_at");--> statement-breakpoint
CREATE INDEX "role_proposals_of_account" ON "people"."role_proposals" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_of_account" ON "people"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_former" ON "people"."sessions" USING btree ("former_hash");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_of_login" ON "people"."sign_in_attempts" USING btree ("login_hash","recorded_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_of_source" ON "people"."sign_in_attempts" USING btree ("source","recorded_at");--> statement-breakpoint
CREATE INDEX "titles_of_person" ON "people"."titles" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "titles_in_time" ON "people"."titles" USING brin ("recorded_at") WITH (autosummarize=true);