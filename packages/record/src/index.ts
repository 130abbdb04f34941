// The record's open door: canonical forms, digests, the chain, and the backup file, all without a database.
export { BackupError, type BackupProblem } from './backup/backup-error.ts';
export type { BackupHeader, BackupManifest, BackupTable, RecordHead } from './backup/backup-format.ts';
export { type BackupPart, readBackup } from './backup/read-backup.ts';
export { type BackupContents, writeBackup } from './backup/write-backup.ts';
export { canonicalJson, digestOf } from './canonical-json.ts';
export { newSalt, ratingCommitment, verdictDigest } from './contents.ts';
export type { Break } from './verify/break.ts';
export { HISTORY_FORMAT, type HistoryFindings, verifyHistory } from './verify/verify-history.ts';
export { type ExpectedHead, type Findings, verifyRecord } from './verify/verify-record.ts';
