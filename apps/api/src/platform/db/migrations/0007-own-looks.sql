-- Who looks at their own data, and nobody else, looks because it is their own. What is on record already stays as it was said.
ALTER TABLE looks
  ADD CONSTRAINT looks_own_data_is_their_own CHECK ((purpose = 'OWN_DATA') = (role = 'REQUESTER')) NOT VALID;
