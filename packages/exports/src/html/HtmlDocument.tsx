// One whole HTML document that asks nothing of any host: its style inside, no script, and in its head what machines look for.
import type { ReactNode } from 'react';
import { READING_ROOM_CSS } from './reading-room-css.ts';

export interface PageMeta {
  /** BCP-47 tag of the words around the desk's text. */
  language: string;
  title: string;
  siteName: string;
  description?: string;
  /** Own address; pages that are files have none. */
  canonical?: string;
  publishedAt?: string;
  modifiedAt?: string;
  /** JSON-LD, already without any `<`. */
  jsonLd?: string;
}

function OpenGraph({ meta }: { meta: PageMeta }) {
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={meta.title} />
      <meta property="og:site_name" content={meta.siteName} />
      {meta.description && <meta property="og:description" content={meta.description} />}
      <meta property="og:url" content={meta.canonical} />
      {meta.publishedAt && <meta property="article:published_time" content={meta.publishedAt} />}
      {meta.modifiedAt && <meta property="article:modified_time" content={meta.modifiedAt} />}
    </>
  );
}

export function HtmlDocument({ meta, children }: { meta: PageMeta; children: ReactNode }) {
  return (
    <html lang={meta.language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${meta.title} · ${meta.siteName}`}</title>
        {meta.description && <meta name="description" content={meta.description} />}
        {meta.canonical && <link rel="canonical" href={meta.canonical} />}
        {meta.canonical && <OpenGraph meta={meta} />}
        <style>{READING_ROOM_CSS}</style>
        {meta.jsonLd && <script type="application/ld+json">{meta.jsonLd}</script>}
      </head>
      <body>
        <div className="page">{children}</div>
      </body>
    </html>
  );
}
