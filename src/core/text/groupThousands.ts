/** The digits of a whole number with commas between thousands: "6,400". */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
