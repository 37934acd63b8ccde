import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from './page-info.type.ts';
import { WithheldType } from './withheld.type.ts';
import { words } from './words.ts';

/** The `…Connection` and `…Edge` types of a record, after the Relay cursor specification. */
export function connectionOf<Node extends object>(
  name: string,
  node: ClassType<Node>,
  zh: string,
  en: string,
  /** Whether every body has lists of this kind. */
  isShared = false,
) {
  @ObjectType(`${name}Edge`, {
    description: words(`${zh}列表中的一项。`, `One entry of a list of ${en}.`),
    simpleResolvers: true,
  })
  class EdgeType {
    @Field(() => node, { description: words('记录。', 'The record.') })
    node!: Node;

    @Field(() => String, { description: words('该项的位置标记。', 'Cursor of the entry.') })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, {
    description: words(`${zh}列表。`, `A list of ${en}.`),
    simpleResolvers: true,
  })
  class ConnectionType {
    @Field(() => [node], { description: words('本页的记录。', 'The records of the page.') })
    nodes!: Node[];

    @Field(() => [EdgeType], { description: words('本页的记录及其位置标记。', 'The records with their cursors.') })
    edges!: EdgeType[];

    @Field(() => PageInfoType, { description: words('翻页信息。', 'Where the page stands.') })
    pageInfo!: PageInfoType;

    @Field(() => Int, {
      description: words(
        '符合条件且您可以看到的总数。',
        'How many records meet the conditions and are visible to you.',
      ),
    })
    totalCount!: number;

    @Field(() => [WithheldType], {
      description: words(
        '整类记录未向您开放时的原因；已开放的为空列表。',
        'Why none of the records may be known of; empty where they may.',
      ),
    })
    withheld!: readonly WithheldType[];
  }

  if (isShared) for (const type of [EdgeType, ConnectionType]) Directive('@shareable')(type);
  return ConnectionType;
}
