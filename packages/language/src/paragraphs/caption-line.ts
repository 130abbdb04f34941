// Whether a line is a picture's caption or credit.

const CREDIT_AT_END =
  /(?:^|[.|(\s/–—-])\(?(?:(?:Picture|Image|Photo) credit|PICTURE|PHOTO|IMAGE|CREDIT|Picture|Photo|Image|Photograph|Pic|Credit|Image source|Illustration|Graphic|Video)s?(?: by| courtesy of)?\s*[:/]\s*[@\p{Lu}\d][^.!?]{1,80}\)?\.?$/u;
const AGENCY_AT_END =
  /(?:\((?:AP|AFP|Reuters|PA|EPA|Getty Images|[^()]{0,40}(?:\/|via )(?:AP|AFP|Reuters|PA|Getty(?: Images)?|Shutterstock|Bloomberg|EPA))(?: Photo)?(?:\/[^()]{2,60})?\)|(?:AP|AFP|PA) Photo(?:\/[\p{L} .]+)?|Getty Images|REUTERS\/[\p{L} .'’-]+|(?:Alamy|Shutterstock|iStock|AFP via Getty)(?: Stock Photo| Live News)?)\.?$/iu;
const LABEL =
  /^(?:(?:Image|Photo|Picture|Media|Video) ?(?:caption|source|credit)?,?\s*[:–—,-]|Image (?:caption|source|copyright)\b|Captions?:|Pictured\b|File (?:photo|picture|image)\b|FILE\s*[-–—]|Photo(?:graph)? by\b|Credit:|Illustration by\b|Getty Images$|©\s*\p{Lu})/iu;
const LONGEST_CAPTION = 420;

/** Judged by the line alone: a credit at its end or a caption's label at its head. */
export function isCaptionLine(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (LABEL.test(line)) return true;
  const tail = line.slice(-140);
  return CREDIT_AT_END.test(tail) || (AGENCY_AT_END.test(tail) && !/^\p{Lu}[\p{L}, .]{2,50}\((?:AP|AFP|Reuters|PA)\)/u.test(line));
}

/** A caption given twice, as pages do that print it for screen readers too: the second repeats the first and may add a credit. */
export function repeatsCaption(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_CAPTION) return false;
  return next.startsWith(line) && (next.length === line.length || isCaptionLine(next));
}
