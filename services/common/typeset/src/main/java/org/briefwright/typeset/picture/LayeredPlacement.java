package org.briefwright.typeset.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Places boxes in rows with Eclipse ELK's layered algorithm (after Sugiyama), which crosses few
/// lines and bends few. Its one source of chance has a fixed seed, so the same boxes always get the
/// same places. As it takes some milliseconds, the last placements are kept.
final class LayeredPlacement {

  private static final int MOST_KEPT = 200;

  private static final Cache<Placement.Wanted, Placement> KNOWN =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

  /// ELK copies its own option values only once its options are registered.
  static {
    LayoutMetaDataService.getInstance();
  }

  private LayeredPlacement() {}

  static Placement of(Placement.Wanted wanted) {
    return KNOWN.get(wanted, LayeredPlacement::placed);
  }

  private static Placement placed(Placement.Wanted wanted) {
    ElkNode graph = graph();
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY,
        wanted.close() ? NodePlacementStrategy.SIMPLE : NodePlacementStrategy.BRANDES_KOEPF);
    int lowest = wanted.boxes().stream().mapToInt(Placement.Box::row).max().orElse(0);
    List<ElkNode> nodes = new ArrayList<>();
    for (Placement.Box box : wanted.boxes()) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(box.width(), box.height());
      node.setProperty(CoreOptions.PARTITIONING_PARTITION, lowest - box.row());
      nodes.add(node);
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (Placement.Arrow arrow : wanted.arrows()) {
      edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to())));
    }
    new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
    return new Placement(
        graph.getWidth(),
        graph.getHeight(),
        nodes.stream()
            .map(node -> new Area(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
            .toList(),
        edges.stream().map(LayeredPlacement::route).toList());
  }

  private static ElkNode graph() {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(1));
    graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 7.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 11.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
    return graph;
  }

  private static List<Spot> route(ElkEdge edge) {
    List<Spot> spots = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      spots.add(new Spot(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        spots.add(new Spot(bend.getX(), bend.getY()));
      }
      spots.add(new Spot(section.getEndX(), section.getEndY()));
    }
    return spots;
  }
}
