// Which article was checked: its title, where and when it was printed, and the fingerprint of the text read.
import { followable } from '../public-address.ts';
import { Moment } from './Moment.tsx';
import { Name } from './Name.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { usePrinting } from './printing.ts';

export function ArticleLine() {
  const { report, words } = usePrinting();
  const { title, publisher, byline, publishedAt, updatedAt, url, version, textSha256 } = report.article;
  return (
    <p className="small">
      {words.article}:{' '}
      <OutsideLink url={followable(url)}>
        <Name>{title}</Name>
      </OutsideLink>
      {byline && (
        <>
          , <Name>{byline}</Name>
        </>
      )}
      {publisher && (
        <>
          , <Name>{publisher}</Name>
        </>
      )}
      {publishedAt && (
        <>
          , {words.articlePublished} <Moment at={publishedAt} />
        </>
      )}
      {updatedAt && (
        <>
          , {words.articleUpdated} <Moment at={updatedAt} />
        </>
      )}
      <br />
      {words.textChecked(version)} <span className="hash">{textSha256}</span>
    </p>
  );
}
