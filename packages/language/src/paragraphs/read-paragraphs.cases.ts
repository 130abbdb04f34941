// Single lines as they stand between the paragraphs of news pages, and what each is.
import type { ParagraphKind } from '../reading.ts';

export const LINE_CASES: readonly (readonly [line: string, kind: ParagraphKind])[] = [
  ['Watch again: The minister meets the fishermen | 12/02/24', 'furniture'],
  ['Read more: Five things the budget leaves out', 'furniture'],
  ['Former navy chief discusses the harbour plan with our reporter', 'furniture'],
  ['Advertisement', 'furniture'],
  ['Sign up to our morning newsletter', 'furniture'],
  ['© 2024 The Harbour Gazette. All rights reserved.', 'furniture'],
  ['A trawler leaves the harbour. Picture: Alamy', 'caption'],
  ['A trawler leaves the harbour (Ann Lee/Reuters)', 'caption'],
  ['Image caption, The harbour at dawn', 'caption'],
  ['Photo: Ann Lee', 'caption'],
  ['What happens next', 'heading'],
  ['## What happens next', 'heading'],
  ['‘A sad day’ for the town', 'heading'],
  ['The harbour master left at noon.', 'body'],
  ['“We are tired,” she said.', 'body'],
  ['These are the demands:', 'body'],
  ['- an end to night shifts', 'body'],
  ['The picture: a town without work.', 'body'],
];

export const HEAD_CASES: readonly (readonly [line: string, read: Record<string, string>])[] = [
  ['By Ann Lee', { byline: 'Ann Lee' }],
  ['BY ANN LEE | Associated Press', { byline: 'Ann Lee', publisher: 'Associated Press' }],
  ['By Ann Lee and Jo de Vries', { byline: 'Ann Lee and Jo de Vries' }],
  ['By Ann Lee, political editor, in Oslo', { byline: 'Ann Lee' }],
  ['Written by Ann Lee', { byline: 'Ann Lee' }],
  ['14 March 2025, 13:23 | Updated: 14 March 2025, 14:54', { publishedAt: '2025-03-14T13:23', updatedAt: '2025-03-14T14:54' }],
  ['Published 3 February 2024', { publishedAt: '2024-02-03' }],
  ['Fri 14 Mar 2025 13.23 GMT', { publishedAt: '2025-03-14T13:23Z' }],
  ['March 14, 2025 at 1:23 p.m. EST', { publishedAt: '2025-03-14T13:23-05:00' }],
  ['Last updated on 2025-03-14', { updatedAt: '2025-03-14' }],
];
