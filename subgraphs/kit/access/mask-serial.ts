/** A document number without its serial: `呼检建〔2022〕12号` becomes `呼检建〔2022〕＊号`. */
export const maskSerial = (documentNo: string): string => documentNo.replace(/\d+(?=号$)/, '＊');
