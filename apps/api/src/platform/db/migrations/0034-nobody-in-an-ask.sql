-- Nobody stands in what an organisation asks for: nothing sealed is kept beside it, and no request with somebody in it becomes one.
CREATE OR REPLACE FUNCTION no_person_in_it() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asks boolean;
BEGIN
  IF TG_TABLE_NAME = 'help_requests' THEN
    asks := NEW.asking_service_id IS NOT NULL AND (EXISTS (SELECT FROM request_details d WHERE d.network_id = NEW.network_id AND d.request_id = NEW.id)
      OR EXISTS (SELECT FROM contact_cards c WHERE c.network_id = NEW.network_id AND c.request_id = NEW.id));
  ELSE
    asks := EXISTS (SELECT FROM help_requests r WHERE r.network_id = NEW.network_id AND r.id = NEW.request_id AND r.asking_service_id IS NOT NULL);
  END IF;
  IF asks THEN
    RAISE EXCEPTION 'there is no person in what an organisation asks for' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER request_details_no_person ON request_details;
CREATE TRIGGER request_details_no_person BEFORE INSERT OR UPDATE OF request_id ON request_details FOR EACH ROW EXECUTE FUNCTION no_person_in_it();
CREATE TRIGGER contact_cards_no_person BEFORE INSERT OR UPDATE OF request_id ON contact_cards FOR EACH ROW EXECUTE FUNCTION no_person_in_it();
CREATE TRIGGER help_requests_no_person BEFORE UPDATE OF asking_service_id ON help_requests FOR EACH ROW EXECUTE FUNCTION no_person_in_it();

-- A lead corrects a number: the requests in which it stands are found again.
GRANT DELETE ON possible_duplicates TO {{app}};
