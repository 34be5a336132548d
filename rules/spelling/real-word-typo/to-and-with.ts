/** Slips in `on`, `to`, `with`, `by` and `about`. */
export const toAndWith: readonly string[] = [
  '(based|focus|focused|focusing|focuses|depends|depending|rely|relying|concentrate|concentrated|emphasis|working|worked) [one|no|own|oh|om|ob>on] (the|a|my|your|our|this|how|what|projects|various|several|developing|improving)',
  '(writing|like|wish|hope|able|ability|opportunity|want|wanted|how|love|eager|keen|ready|willing|happy|glad|pleased|delighted|try|tried|decided|chance|aim|intend|honoured|honored|excited|proud|order|opportunities|going) [too|tot|tow|toe|ton|ti|yo>to] ({verb}|become|inform|introduce|request)',
  '(due|according|similar|related|prior|thanks|contrary|access|addition|relevant|committed|dedicated|contribute|applied|belong|respond) [too|tow|two|tot|toe|ti|yo>to] (the|my|a|your|our|this|their|its)',
  '(experience|experienced|familiar|work|working|works|worked|along|together|associated|combined|candidate|person|engineer|nurse|teacher|manager|developer|student|graduate|degree|deal|dealing|dealt|start|contact|interview|accordance|connection|coupled|line|collaboration|compliance|conversation|comfortable|conjunction|communicate|communicating|interacting|collaborate|collaborated|collaborating|met|speak|spoke|helped|provide|touch|faced|pleased|impressed|began) [wit|whit|witch|kith>with] (a|an|the|my|your|our|their|this|these|you|us|them|people|other|others|children|students|patients|customers|clients|{number}|over|more|various|different|strong|excellent|great|several|many|all|both|which|him|her|two|three|five|ten)',
  '(familiar|working|worked|along|associated|accordance|communicate|communicating|collaborated|collaborating|comfortable) [wish|width|pith|wits>with] (a|an|the|my|your|our|their|this|these|people|other|others|children|students|patients|customers|clients|different|various)',
  '(supervised|taught|organised|organized|offered|run|provided|conducted|funded|inspired|impressed|posted|advertised|written|led) [bye|buy|bay>by] (the|a|professor|dr|my|your|our|a)',
  '(learn|more|learning|learned|talk|know|passionate|enthusiastic|excited|information|think|thinking|read|heard|knowledge|curious) [abut|bout|abort>about] (the|your|my|this|a|how|it|what|our|you|its)',
  '(respond|listen|belong|apply|adapt|according|relate) [ti|yo|tot>to]',
  'attention [too|tow|tot|of|toe|two>to] detail',
  'attention to [detain|derail>detail]',
  '(pay|paid|paying) (close|careful|great)? [attraction|intention|retention|detention|attentions>attention] to',
]
