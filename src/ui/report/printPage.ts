/** Prints a page of HTML, from a frame of its own so that the pane itself is not printed. */
export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  frame.title = 'The report, to be printed';
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  frame.srcdoc = html;
  frame.onload = () => {
    const page = frame.contentWindow!;
    page.onafterprint = () => {
      frame.remove();
    };
    page.focus();
    page.print();
  };
  document.body.append(frame);
}
