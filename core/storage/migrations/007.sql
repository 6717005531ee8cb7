-- Version 7. The mark by which a log is known as this database's own (core/storage/logfile.h). One row;
-- the number is that of the last transaction.
CREATE TABLE origin (mark TEXT NOT NULL);
INSERT INTO origin (mark)
VALUES ('holdfast-origin:' || hex(randomblob(16)) || ':0000000000000000');
