// Whether a first name is more often a woman's or a man's, so that "she" is not taken for him.
import type { Gender } from './role-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FEMALE = words(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka nikki kamala jill theresa liz nicola priti suella yvette bridget ursula giorgia greta ursula sanna mette magdalena olena yulia svetlana natalia tatiana irina oksana kateryna maryna elena katya fatima aisha amina leila malala angelique claire clare fiona siobhan eilish caroline harriet louise lucy jane anne penny tulip wendy tracy tracey kate katie kaja annalena elisabeth marine rachel loretta donna dolores eleanor ava claudia sonia nancy condoleezza megyn gwen ellen rosa tammy debbie valerie cecile kellyanne samantha huma beatrice naomi zoe chloe molly amelia priya ananya deepa indira ngozi winnie ingrid astrid birgit petra ulrike heike carla paola francesca chiara lucia carmen pilar',
);

const MALE = words(
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene vladimir volodymyr sergei sergey dmitry dmytro alexei mikhail nikolai oleksandr andriy boris viktor yevgeny emmanuel olaf friedrich keir rishi tony gordon nigel barack bill bernie ted marco mike jim tim tom dan ben sam fred greg jeff rick rudy chuck mitch lindsey nick matt simon ian graham neil stuart colin derek malcolm trevor clive hugh giles rupert angus hamish liam declan conor jean-claude francois jacques pierre jean luis carlos miguel pedro javier jair luiz narendra imran xi benjamin binyamin recep mohammed muhammad mohammad mohamed ahmed ali hassan hussein ibrahim omar khalid abdul yusuf bashar viktor lech jaroslaw mateusz andrzej alexander aleksandr kim antonio giuseppe matteo silvio mario angelo justin kristian jens lars sven jan hans klaus wolfgang karl otto heinrich kit tobias lester rush will gavin evan newt reince corey paul elon jd pete antony lloyd jake robert gerard leo micheal',
);

/** Null for names used by both, or not in our lists. */
export function genderOfGivenName(name: string): Gender | null {
  const plain = name.toLowerCase();
  if (FEMALE.has(plain)) return 'female';
  return MALE.has(plain) ? 'male' : null;
}
