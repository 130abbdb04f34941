// Whether a line belongs to the page around an article: links, adverts, invitations, buttons.

const LEAD_IN =
  /^(?:\W{0,3})(?:watch(?: again| live| now| more)?|read(?: more| also| next| the full)?|listen(?: again| now| live)?|see (?:also|more)|more (?:on|from|about) th(?:is|e)|also read|also in|related(?: stories| articles| topics| content)?|recommended|must read|don['’]?t miss|most (?:read|popular|viewed)|trending|play|live|gallery|in pictures|explainer|analysis|opinion|podcast|video|top stories|latest|up next|key points|breaking|sponsored|promoted|tags|topics|filed under|share(?: this)?|follow us)\s*:\s*\S/i;
const WHOLE =
  /^(?:\W{0,3})(?:advertisements?|ad|photos?|images?|pictures?|video|media caption|continue reading.{0,60}|story continues below.*|article continues (?:below|after).*|sign up (?:to|for|here).{0,160}|subscribe.{0,120}|(?:click|tap) here.{0,120}|share(?: this)?(?: (?:article|story|page|post))?|save|print|e-?mail|copy link|comments?(?: \(\d+\))?|leave a comment.*|join the conversation.*|follow (?:us|him|her|me|the author|@?\w+(?: \p{Lu}\w+){0,3}) on .{2,80}|get (?:our|the) .{0,60}newsletter.*|newsletter|skip to .{2,40}|loading.*|menu|search|home|most (?:read|popular|viewed)|more on this story|related (?:stories|articles|topics|content|internet links|links)|read (?:more|next|also)(?: .{1,120})?|watch(?: again| live| now)?|listen(?: live| now)?|more (?:from|on) .{2,60}|recommended(?: for you| stories)?|you (?:may|might) also (?:like|be interested in).*|all rights reserved.*|copyright .{0,100}|(?:©|\(c\)) ?(?:copyright )?\d{4}.{0,100}|terms of (?:use|service).*|privacy policy.*|view comments|show more|load more|back to top|\d+ (?:shares|comments|likes|views)|\[?(?:embedded (?:video|content)|video)\]?|https?:\/\/\S+)\W{0,3}$/iu;
const HEADLINE_VERB =
  /\s(?:discusses?|speaks?|talks|reacts?|explains?|reveals?|sets out|joins?|joined by|is joined|tells|warns?|says|responds?|analyses|analyzes|debates?|examines|explores|looks at|asks|reports|hits out|slams|blasts|hails|calls|claims|admits|insists|urges|breaks down|weighs in|clashes|confronts|shares|describes)\s/i;

/** Judged by the line alone. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > 220) return false;
  if (WHOLE.test(line)) return true;
  return LEAD_IN.test(line) && (line.length < 140 || !/[.!?]["'”’]?$/.test(line));
}

/** A line that reads like the headline of another piece: no full stop, a verb of telling in the present tense. */
export function isHeadlineOfAnother(line: string): boolean {
  return line.split(/\s+/).length >= 5 && HEADLINE_VERB.test(line);
}
