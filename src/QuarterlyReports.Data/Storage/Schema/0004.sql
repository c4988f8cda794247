-- Which activities fulfil an item of the approved programme: a review asks, and they may lie outside its windows.

CREATE INDEX activity_by_programme ON activity (programme_id) WHERE programme_id IS NOT NULL;
