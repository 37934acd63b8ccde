/** An object of an answer, while it is put together. */
export type Data = Record<string, unknown>;

/** Whether a value is an object, not a list. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value under an object's own key: what it inherits is nobody's data. */
export const ownValue = (object: Readonly<Data>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Puts a value under a key of the object's own, also under `__proto__`, which an assignment takes for the prototype. */
export function setOwn(object: Data, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
  } else {
    object[key] = value;
  }
}
