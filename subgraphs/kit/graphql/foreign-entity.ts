import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { words } from './words.ts';

/** The key of an entity that another body owns: all that this body knows of it. */
export interface ForeignKey {
  readonly id: string;
}

/** A class for an entity of another body, made anew for each body that adds a field to it. */
export function foreignEntity(name: string, description: string) {
  @ObjectType(name, { description, simpleResolvers: true })
  @Directive('@key(fields: "id")')
  class ForeignEntity implements ForeignKey {
    @Field(() => ID, { description: words('标识。', 'Identifier.') })
    id!: string;
  }
  return ForeignEntity;
}
