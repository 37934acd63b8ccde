import { groupField, listField, textField } from '#kit';

/** What a proposal says: its title, its problems and suggestions, one to one. */
export const proposalText = {
  title: textField('标题', 'Title', 120),
  points: listField(
    groupField('ProposalPointInput', '一个问题与一条建议', 'A problem and the suggestion that answers it', {
      problem: textField('发现的问题', 'The problem that was found', 2_000),
      suggestion: textField('提出的建议', 'The suggestion', 2_000),
    }),
    '问题与建议，一一对应',
    'Problems and suggestions, one to one',
    { least: 1, most: 20 },
  ),
};
