import type { PlanNode } from './plan.ts';

/**
 * Gives every question of a plan a name of its own, of the operation, the body and a number, as Apollo's planner does: a body
 * writes into its log for which operation it was asked.
 */
export function nameQuestions(plan: PlanNode, operation: string): PlanNode {
  let count = 0;
  const named = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(named) };
      case 'Condition':
        return { ...node, ...(node.held && { held: named(node.held) }), ...(node.not && { not: named(node.not) }) };
      default: {
        const operationName = `${operation}__${node.body.replaceAll(/\W/g, '_')}__${count}`;
        count += 1;
        return { ...node, operationName, query: withName(node.query, operationName) };
      }
    }
  };
  return named(plan);
}

/** An operation without a name, which may be a query without even that word, under a name. */
const withName = (text: string, name: string): string =>
  text.replace(/^\s*(query|mutation)?\s*/, (_all, kind = 'query') => `${kind} ${name}`);
