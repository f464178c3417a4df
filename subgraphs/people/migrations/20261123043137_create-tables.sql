CREATE SCHEMA IF NOT EXISTS "people";
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
	"password_hash" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"demonstration" integer,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_login_once" UNIQUE("login")
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
CREATE TABLE "people"."name_keys" (
	"key" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "name_keys_key_person_id_pk" PRIMARY KEY("key","person_id")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "people"."nonces" (
	"nonce" text PRIMARY KEY NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL
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
CREATE TABLE "people"."sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "people"."sign_in_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"login_hash" text NOT NULL,
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
ALTER TABLE "people"."account_roles" ADD CONSTRAINT "account_roles_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."accounts" ADD CONSTRAINT "accounts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."educations" ADD CONSTRAINT "educations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."employments" ADD CONSTRAINT "employments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."name_keys" ADD CONSTRAINT "name_keys_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "people"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people"."titles" ADD CONSTRAINT "titles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "people"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_roles_of_account" ON "people"."account_roles" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "educations_of_person" ON "people"."educations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "employments_of_person" ON "people"."employments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_of_account" ON "people"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_of_login" ON "people"."sign_in_attempts" USING btree ("login_hash","recorded_at");--> statement-breakpoint
CREATE INDEX "titles_of_person" ON "people"."titles" USING btree ("person_id");