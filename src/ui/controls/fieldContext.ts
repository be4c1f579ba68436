import { createContext, useContext } from 'react';

/** What a field knows of the control inside it. */
export interface FieldParts {
  readonly id: string;
  /** Ids of the words under the control. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
}

export const FieldContext = createContext<FieldParts | null>(null);

/** The attributes that tie a control to the label and the words of the field it stands in; none outside of one. */
export function useFieldAttributes() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid || undefined,
    'aria-required': field.isRequired || undefined,
  };
}
