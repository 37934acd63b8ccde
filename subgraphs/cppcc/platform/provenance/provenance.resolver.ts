import { Arg, type ClassType, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Context, words } from '#kit';
import { SupervisionProposalType } from '../../api/supervision-proposal.type.ts';
import { cppccProposal } from '../cppcc-proposals/cppcc-proposal.record.ts';
import { opinionReport } from '../opinion-reports/opinion-report.record.ts';
import { microSuggestion } from '../suggestions/micro-suggestion.record.ts';
import type { BrokenLink } from './broken-link.entity.ts';
import { brokenLink } from './broken-link.record.ts';
import { findGaps } from './find-gaps.ts';
import { findProvenance, type NodeKey, type Provenance, type ProvenanceNode } from './find-provenance.ts';
import { ProvenanceType } from './provenance.type.ts';
import { ProvenanceKindEnum } from './provenance-kind-words.ts';
import type { ProvenanceKind } from './provenance-kinds.ts';
import { nodeKinds } from './provenance-nodes.ts';

const provenanceWords = words(
  '来源与去向，两头都可查；未向您开放的为空。',
  'Where it came from and where it went, from whichever end; null if it is not open to you.',
);

/** 来源与去向 of any record that a matter goes through. */
@Resolver(() => ProvenanceType)
export class ProvenanceResolver {
  @Query(() => ProvenanceType, { nullable: true, description: provenanceWords })
  provenance(
    @Arg('kind', () => ProvenanceKindEnum, { description: words('记录种类。', 'Kind of the record.') })
    kind: ProvenanceKind,
    @Arg('id', () => ID, { description: words('标识。', 'Identifier.') }) id: string,
    @Ctx() context: Context,
  ): Promise<ProvenanceType | null> {
    return provenanceOf(context, { kind, id });
  }

  @FieldResolver(() => [brokenLink.type], {
    nullable: true,
    description: words('断链；只供政协使用，其他单位为空。', 'Where it is broken; for the CPPCC, null for others.'),
  })
  gaps(@Root() provenance: Provenance, @Ctx() context: Context): Promise<BrokenLink[] | null> {
    return findGaps(context, provenance);
  }
}

/** The provenance of a kind of record as a field of it. */
function provenanceOn(type: ClassType, kind: ProvenanceKind): ClassType {
  @Resolver(() => type)
  class ProvenanceOfRecordResolver {
    @FieldResolver(() => ProvenanceType, { nullable: true, description: provenanceWords })
    provenance(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<ProvenanceType | null> {
      return provenanceOf(context, { kind, id });
    }
  }
  return ProvenanceOfRecordResolver;
}

/** The fields by which a reader of a record goes on to its provenance. */
export const provenanceFields: readonly ClassType[] = [
  provenanceOn(microSuggestion.type, 'MICRO_SUGGESTION'),
  provenanceOn(opinionReport.type, 'OPINION_REPORT'),
  provenanceOn(cppccProposal.type, 'CPPCC_PROPOSAL'),
  provenanceOn(SupervisionProposalType, 'SUPERVISION_PROPOSAL'),
];

async function provenanceOf(context: Context, key: NodeKey): Promise<(ProvenanceType & Provenance) | null> {
  const found = await findProvenance(context, key);
  if (!found) return null;
  const [self, sources, results] = [shown(found.self), found.sources.map(shown), found.results.map(shown)];
  return { ...found, self, sources, results, nodes: [...sources, self, ...results] };
}

const shown = (node: ProvenanceNode) => ({ ...node, ...nodeKinds[node.kind].markOf(node.record) });
