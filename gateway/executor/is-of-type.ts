import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { type Data, ownValue } from './own-values.ts';

/** Whether an object is of a type, by its `__typename`; undefined where it has none. */
export type IsOfType = (object: Readonly<Data>, type: string) => boolean | undefined;

/** Makes the test for a schema. */
export const createIsOfType =
  (schema: GraphQLSchema): IsOfType =>
  (object, name) => {
    const typename = ownValue(object, '__typename');
    if (typeof typename !== 'string') return undefined;
    if (typename === name) return true;
    const [type, of] = [schema.getType(typename), schema.getType(name)];
    return isAbstractType(of) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(of, type);
  };
