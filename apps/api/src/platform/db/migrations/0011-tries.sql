-- How often was tried from one place: sign-in mails asked for, wrong codes, forms. The key says what is counted, and where from as a keyed hash that is another
-- every day. As rate-limiter-flexible keeps it, `expire` in milliseconds since 1970.
CREATE TABLE sender_tries (
  key    varchar(255) NOT NULL,
  points integer      NOT NULL DEFAULT 0,
  expire bigint,
  CONSTRAINT sender_tries_pkey PRIMARY KEY (key)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON sender_tries TO {{app}};
GRANT SELECT, DELETE ON sender_tries TO {{keeper}};

-- Wrong guesses from where the code was asked for, and from anywhere else, are counted apart: nobody elsewhere can use up the tries of whoever asked.
ALTER TABLE sign_ins
  ADD COLUMN asked_from text,
  ADD COLUMN wrong_elsewhere integer NOT NULL DEFAULT 0;
