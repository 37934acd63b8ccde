import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ValidationContext,
} from 'graphql';

/**
 * Refuses an alias that is the name of another field of its object, or is named as only the language's own fields are: what
 * planners ask for beside the question, such as the key of an entity, stands under its own name in the same object, and one
 * would be taken for the other. Of a root nothing is asked beside the question.
 */
export const refuseMisleadingAliases = (context: ValidationContext): ASTVisitor => ({
  [Kind.FIELD]: (node: FieldNode) => {
    const [alias, parent] = [node.alias?.value, context.getParentType()];
    if (alias === undefined || alias === node.name.value || !parent) return;
    const schema = context.getSchema();
    const isOther = !isRoot(schema, parent) && typesOf(schema, parent).some((type) => hasField(type, alias));
    if (!isOther && !alias.startsWith('_')) return;
    const message = `The alias "${alias}" is the name of something else there; please take another.`;
    context.reportError(new GraphQLError(message, { nodes: [node] }));
  },
});

const isRoot = (schema: GraphQLSchema, type: GraphQLNamedType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

/** The types that an object of a type may be of, the type itself among them. */
const typesOf = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];

const hasField = (type: GraphQLNamedType, name: string): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && Object.hasOwn(type.getFields(), name);
