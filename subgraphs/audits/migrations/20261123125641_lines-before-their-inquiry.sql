ALTER TABLE "audits"."bulk_lines" DROP CONSTRAINT "bulk_lines_bulk_id_bulk_inquiries_id_fk";
