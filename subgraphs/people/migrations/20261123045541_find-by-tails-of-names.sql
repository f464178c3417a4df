ALTER TABLE "people"."name_keys" DROP CONSTRAINT "name_keys_person_id_persons_id_fk";
--> statement-breakpoint
ALTER TABLE "people"."name_keys" ALTER COLUMN "key" SET DATA TYPE text collate "C";