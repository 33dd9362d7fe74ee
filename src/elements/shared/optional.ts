import type {ComplexAttributeConverter} from 'lit';

/** For properties that have no default: an attribute that is taken away leaves undefined, where Lit would leave null. */
export const optional: ComplexAttributeConverter<unknown> = {
  fromAttribute: (value, type) => (value === null ? undefined : type === Number ? Number(value) : value),
};
