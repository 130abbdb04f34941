// The public sources the demonstration newsroom cites.
import type { SourceInput } from '@touchstone/domain';

const source = (kind: SourceInput['kind'], publisher: string, title: string, url: string, publishedOn: string): SourceInput => ({
  kind,
  publisher,
  title,
  url,
  publishedOn,
  author: null,
});

export const SOURCES = {
  post: source('primary', 'Truth Social', 'Post by Donald Trump, 14 March 2025', 'https://truthsocial.com/@realDonaldTrump', '2025-03-14'),
  kremlin: source(
    'primary',
    'President of Russia',
    'Joint news conference with President of Belarus Alexander Lukashenko',
    'http://en.kremlin.ru/events/president/news/76450',
    '2025-03-13',
  ),
  generalStaff: source(
    'primary',
    'General Staff of the Armed Forces of Ukraine',
    'Statement on reports of an encirclement in the Kursk region',
    'https://t.me/GeneralStaffZSU',
    '2025-03-14',
  ),
  isw: source(
    'secondary',
    'Institute for the Study of War',
    'Russian Offensive Campaign Assessment, March 14, 2025',
    'https://www.understandingwar.org/backgrounder/russian-offensive-campaign-assessment-march-14-2025',
    '2025-03-14',
  ),
  iswEarlier: source(
    'secondary',
    'Institute for the Study of War',
    'Russian Offensive Campaign Assessment, March 12, 2025',
    'https://www.understandingwar.org/backgrounder/russian-offensive-campaign-assessment-march-12-2025',
    '2025-03-12',
  ),
  jeddah: source(
    'primary',
    'US Department of State',
    'Joint Statement on the United States–Ukraine Meeting in Jeddah',
    'https://www.state.gov/joint-statement-on-the-united-states-ukraine-meeting-in-jeddah/',
    '2025-03-11',
  ),
  interfaxUkraine: source(
    'secondary',
    'Interfax-Ukraine',
    'Ukraine ready to accept US proposal for immediate 30-day ceasefire',
    'https://en.interfax.com.ua/news/general/1054814.html',
    '2025-03-11',
  ),
  g7: source(
    'primary',
    'US Department of State',
    'Joint Statement of the G7 Foreign Ministers’ Meeting in Charlevoix',
    'https://www.state.gov/joint-statement-of-the-g7-foreign-ministers-meeting-in-charlevoix/',
    '2025-03-14',
  ),
  g7Study: source(
    'secondary',
    'G7 Research Group, University of Toronto',
    'G7 Foreign Ministers’ Significant Performance at Charlevoix',
    'https://g7.utoronto.ca/evaluations/2025kananaskis/kirton-foreign-ministers-charlevoix.html',
    '2025-03-18',
  ),
  unMonitors: source(
    'primary',
    'UN Human Rights Monitoring Mission in Ukraine',
    'Protection of civilians in armed conflict: monthly updates',
    'https://ukraine.ohchr.org/',
    '2025-03-11',
  ),
  mediazona: source(
    'secondary',
    'Mediazona',
    'Russian losses in the war with Ukraine: the count of confirmed names',
    'https://en.zona.media/article/2022/05/20/casualties_eng',
    '2025-03-14',
  ),
  kyivPost: source('secondary', 'Kyiv Post', 'Putin on the 30-day ceasefire proposal', 'https://www.kyivpost.com/post/48866', '2025-03-13'),
} as const;
