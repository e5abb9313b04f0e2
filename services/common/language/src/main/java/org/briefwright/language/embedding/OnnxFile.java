package org.briefwright.language.embedding;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parts of an ONNX file that hold weights: its initialisers, and which weight each node takes.
/// Tensors are views into the file's bytes, so that the weights lie in memory once, as int8.
/// Field numbers are those of onnx.proto3.
final class OnnxFile {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALISER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_DIMENSIONS = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_INTEGERS = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW_DATA = 9;
  private static final String QUANTISED = "_quantized";

  private final byte[] bytes;
  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, List<String>> inputs = new HashMap<>();

  OnnxFile(byte[] bytes) {
    this.bytes = bytes;
    ProtobufReader model = new ProtobufReader(bytes, 0, bytes.length);
    while (model.hasNext()) {
      if (model.field() == MODEL_GRAPH) {
        readGraph(model.message());
      } else {
        model.skip();
      }
    }
  }

  boolean has(String name) {
    return tensors.containsKey(name);
  }

  float[] floats(String name) {
    return tensor(name).floats();
  }

  /// A table of quantised rows, by the name that it had before it was quantised.
  QuantisedMatrix matrix(String name) {
    return new QuantisedMatrix(
        tensor(name + QUANTISED), tensor(name + "_scale"), tensor(name + "_zero_point"));
  }

  /// The weights that a matrix product of the graph takes.
  QuantisedMatrix matrixOf(String product) {
    List<String> taken = inputs.get(product + "_quant");
    if (taken == null) {
      throw new IllegalStateException("the model has no product " + product);
    }
    String weights = taken.get(1);
    return matrix(weights.substring(0, weights.length() - QUANTISED.length()));
  }

  private Tensor tensor(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalStateException("the model has no tensor " + name);
    }
    return tensor;
  }

  private void readGraph(ProtobufReader graph) {
    while (graph.hasNext()) {
      switch (graph.field()) {
        case GRAPH_NODE -> readNode(graph.message());
        case GRAPH_INITIALISER -> readTensor(graph.message());
        default -> graph.skip();
      }
    }
  }

  private void readNode(ProtobufReader node) {
    String name = "";
    List<String> taken = new ArrayList<>();
    while (node.hasNext()) {
      switch (node.field()) {
        case NODE_INPUT -> taken.add(node.text());
        case NODE_NAME -> name = node.text();
        default -> node.skip();
      }
    }
    inputs.put(name, taken);
  }

  private void readTensor(ProtobufReader reader) {
    List<Integer> dimensions = new ArrayList<>();
    String name = "";
    int type = 0;
    byte[] held = bytes;
    int start = 0;
    while (reader.hasNext()) {
      switch (reader.field()) {
        case TENSOR_DIMENSIONS -> readDimensions(reader, dimensions);
        case TENSOR_TYPE -> type = (int) reader.varint();
        case TENSOR_NAME -> name = reader.text();
        case TENSOR_RAW_DATA, TENSOR_FLOATS -> start = reader.message().start();
        case TENSOR_INTEGERS -> held = smallIntegers(reader.message());
        default -> reader.skip();
      }
    }
    tensors.put(name, new Tensor(held, start, List.copyOf(dimensions), type));
  }

  /// Zero points come as numbers of any length, although each fits a byte.
  private static byte[] smallIntegers(ProtobufReader packed) {
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    while (packed.hasNext()) {
      held.write((int) packed.varint());
    }
    return held.toByteArray();
  }

  /// Written one by one or packed together, as the writer liked.
  private static void readDimensions(ProtobufReader reader, List<Integer> dimensions) {
    if (!reader.isLengthDelimited()) {
      dimensions.add((int) reader.varint());
      return;
    }
    ProtobufReader packed = reader.message();
    while (packed.hasNext()) {
      dimensions.add((int) packed.varint());
    }
  }
}
