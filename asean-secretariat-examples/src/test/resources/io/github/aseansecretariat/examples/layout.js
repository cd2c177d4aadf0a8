// What is wrong with the layout of the page, as sentences: text that is cut off, texts that overlap,
// a page that is wider than the window.
const wrong = [];
if (document.documentElement.scrollWidth > window.innerWidth) {
  wrong.push('the page is ' + document.documentElement.scrollWidth + ' wide in ' + window.innerWidth);
}
const boxes = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const parent = node.parentElement;
  if (!node.data.trim() || parent.closest('.away, script, style, noscript, option, title')
      || !parent.checkVisibility()) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) {
      continue;
    }
    boxes.push({ text: node.data.trim(), box: box });
    if (box.left < -1 || box.right > window.innerWidth + 1) {
      wrong.push('cut off: ' + node.data.trim());
    }
    for (let around = parent; around; around = around.parentElement) {
      const outer = around.getBoundingClientRect();
      if (getComputedStyle(around).overflowX === 'hidden'
          && (box.right > outer.right + 1 || box.left < outer.left - 1)) {
        wrong.push('cut off: ' + node.data.trim());
      }
    }
  }
}
boxes.sort((one, other) => one.box.top - other.box.top);
for (let i = 0; i < boxes.length; i++) {
  for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom; j++) {
    const one = boxes[i].box;
    const other = boxes[j].box;
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (across > 1 && down > 3) {
      wrong.push('overlap: ' + boxes[i].text + ' / ' + boxes[j].text);
    }
  }
}
return wrong.slice(0, 10);
