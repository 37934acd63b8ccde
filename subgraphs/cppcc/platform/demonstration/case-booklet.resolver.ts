import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type Context, findVisible, loadVisible, words } from '#kit';
import { workPlace } from '../work-places/work-place.record.ts';
import type { CaseStory } from './case-story.entity.ts';
import { caseStoryPolicy } from './case-story.policy.ts';

/** So many stories a booklet has at most; a year has far fewer. */
const longest = 300;

/** 典型案例汇编 */
@Resolver()
export class CaseBookletResolver {
  @Query(() => String, {
    nullable: true,
    description: words(
      '某年发布的典型案例汇编，为一份 Markdown 文本；当年没有的为空。',
      'The stories published in a year as one Markdown text; null for a year without any.',
    ),
  })
  async caseBooklet(
    @Arg('year', () => Int, { description: words('年度。', 'Year.') }) year: number,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const stories = await findVisible(context, caseStoryPolicy, {
      where: { status: 'PUBLISHED', publishedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } },
      orderBy: { publishedOn: 'asc', id: 'asc' },
      limit: longest,
    });
    if (stories.length === 0) return null;
    const chapters = await Promise.all(stories.map((story, place) => chapterOf(context, story, place + 1)));
    const { cell, language } = context;
    const title = {
      zh: `# ${cell.zh}政协典型案例汇编（${year}年）`,
      en: `# Case stories of the ${cell.en} CPPCC, ${year}`,
    };
    return [title[language], ...chapters].join('\n\n');
  }
}

async function chapterOf(context: Context, story: CaseStory, place: number): Promise<string> {
  const found = await loadVisible(context, workPlace.policy, story.placeId);
  const { name = '' } = (found ?? {}) as { name?: string };
  return `## ${place}. ${plain(story.title)}\n\n*${plain(name)} · ${story.publishedOn}*\n\n${paragraphs(story.text)}`;
}

/** What people wrote stays text: no heading, list, link or image of theirs becomes one of the booklet. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|!~]/g, '\\$&');

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => plain(line.trim()).replace(/^([-+]|\d+\.)(?= )/, '\\$1'))
    .join('\n\n');
