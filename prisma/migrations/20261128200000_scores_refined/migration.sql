-- Claims that a model proposed and nobody decided on, to be found by the model that is to look at them again.
CREATE INDEX "Suggestion_open_claim_of_model" ON "Suggestion" ("model") WHERE "kind" = 'claim' AND "fate" = 'open';
