#!/usr/bin/env node
// Prints THIRD_PARTY_NOTICES.md from the installed packages: node tools/print-notices.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build/workspace.mjs';
import { thirdPartyNotices } from './documents/notices.mjs';

writeFileSync(path.join(root, 'THIRD_PARTY_NOTICES.md'), thirdPartyNotices());
