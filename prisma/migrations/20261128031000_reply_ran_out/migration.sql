-- Whoever asked for a reply is told when the time given for it is over.

ALTER TYPE "NoticeKind" ADD VALUE 'replyRanOut';
