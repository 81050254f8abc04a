-- An organisation asks for volunteers: a request with places and no person in it. The place to come to is an address of its own, in the directory.
ALTER TABLE help_requests
  ADD COLUMN asking_service_id uuid,
  ADD COLUMN asking_postcode   text,
  DROP CONSTRAINT help_requests_came_by_known,
  ADD CONSTRAINT help_requests_came_by_known CHECK (came_by IN ('TELEPHONE', 'FORM', 'REFERRAL', 'ORGANIZATION')),
  ADD CONSTRAINT help_requests_asking_service_fkey FOREIGN KEY (asking_service_id) REFERENCES services (id),
  ADD CONSTRAINT help_requests_asked_by_an_organization CHECK (
    (came_by = 'ORGANIZATION') = (asking_service_id IS NOT NULL) AND (asking_service_id IS NULL) = (asking_postcode IS NULL)),
  ADD CONSTRAINT help_requests_no_person_in_it CHECK (asking_service_id IS NULL OR (num_nonnulls(consent_at, notice_read_at, continues, arrangement_id) = 0
    AND NOT young_person AND NOT asked_by_another AND status NOT IN ('SIGNPOSTED', 'REFERRED')));
CREATE INDEX help_requests_asked_by_service ON help_requests (network_id, asking_service_id, taken_at DESC, id DESC) WHERE asking_service_id IS NOT NULL;

-- Nothing sealed is ever kept beside it, restated where nobody can bypass it.
CREATE FUNCTION no_person_in_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM help_requests r WHERE r.network_id = NEW.network_id AND r.id = NEW.request_id AND r.asking_service_id IS NOT NULL) THEN
    RAISE EXCEPTION 'there is no person in what an organisation asks for' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER request_details_no_person BEFORE INSERT ON request_details FOR EACH ROW EXECUTE FUNCTION no_person_in_it();
